"""The scenario: what an exercise starts from, as data.

Parties and sheets, the catalogue of measures, the texts that are made of them,
and the numbers of the model. It stands on `exact`.
"""
