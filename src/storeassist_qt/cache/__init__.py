"""The device's database: the replica of the store's orders, the outbox, the catalogue, search."""
