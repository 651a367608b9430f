"""Peoples and adjectives of countries in other languages: to come."""


def add(table, tag):
    """Nothing yet."""
