"""What is measured: `make bench` runs all of it and writes build/bench/report.json."""
