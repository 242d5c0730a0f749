"""What leaves a diary."""
