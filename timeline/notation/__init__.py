"""Values to strings and back: TIMEX3, EDTF, dates that people write."""
