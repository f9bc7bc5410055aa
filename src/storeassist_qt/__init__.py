"""StoreAssist Qt: pick, stage and hand off online orders in the store."""
