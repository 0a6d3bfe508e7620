"""What every test stands on."""

from hypothesis import HealthCheck, settings

# Deterministic or deleted: the same examples on every machine, and no deadline, since a clock
# that is slow today would fail a test that passed yesterday.
settings.register_profile(
    "detente",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=40,
    suppress_health_check=(HealthCheck.too_slow,),
)
settings.load_profile("detente")
