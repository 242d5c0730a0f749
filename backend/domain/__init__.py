"""The pure core: values in, values out. No Flask, no SQL, no clock."""
