"""The years and days that a history tells, where it goes on and where it strays."""
