"""What ships with the product for trying it: a demo store, and servers that behave like an OMS."""
