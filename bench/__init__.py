"""The benchmark: the whole durable path next to a bare server that only fans out the same bytes."""
