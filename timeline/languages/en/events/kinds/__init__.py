"""What sort of event English words tell: "bombed" is conflict, "hired" personnel."""
