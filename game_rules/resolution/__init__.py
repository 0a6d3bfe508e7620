"""Resolution: what a round comes to, and what each party is told of it.

Ratification, incidents and news, images moved, the crises at the end and the verdict.
It stands on `talks` and `decisions`.
"""
