"""Resolve the dates of an article against its dateline into typed events."""
