"""What English words around an expression say of its meaning."""
