"""The parts of the page that `timeline.exporters.html` writes."""
