"""oTree's settings for the bench."""

SESSION_CONFIGS = [{"name": "bench", "app_sequence": ["cbm"], "num_demo_participants": 6}]
SESSION_CONFIG_DEFAULTS = {"real_world_currency_per_point": 1, "participation_fee": 0}
LANGUAGE_CODE = "en"
REAL_WORLD_CURRENCY_CODE = "EUR"
ADMIN_USERNAME = "bench"
ADMIN_PASSWORD = "bench"
SECRET_KEY = "bench"
