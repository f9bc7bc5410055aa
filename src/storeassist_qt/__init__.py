"""StoreAssist Qt: pick, stage and hand off online orders in the store."""

__version__ = "0.1.0"
