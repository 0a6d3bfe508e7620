"""Scripts and coding sheets, from YAML files that people write.

Read as strictly as scenarios, by the same means: it stands on `server.scenarios`.
"""
