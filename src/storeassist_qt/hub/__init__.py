"""The store hub: decides, tells the devices, keeps the journal, talks to the OMS."""
