"""Umbra's server: a thin web skin around a pure core."""

from backend.factory import create_app

__all__ = ["create_app"]
