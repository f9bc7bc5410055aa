"""The connector to Fynd: Konnect for orders and returns, the Platform order service as an optional second door."""
