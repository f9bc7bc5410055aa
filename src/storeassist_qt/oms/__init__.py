"""Connectors to order management systems, behind one port."""
