"""What object storage has of its own: XML bodies and AWS signatures.

The functions are in `telnyx_async.api.storage_buckets` and `storage_objects`, like all others. What is here is pure and
belongs with the rules: `protocol` writes and reads bodies with it, as it does with `serialization`.
"""

__all__: list[str] = []
