import Intent

extension Evidence {
  /// What a person calls this piece by.
  package var id: ID { ID(domain: domain, identity: identity) }
}

extension Evidence.ID {
  init(domain: Domain, identity: Int64) {
    self.init(domain: domain, digest: UInt32(UInt64(bitPattern: identity) >> 32))
  }

  /// The identities that begin with the digest.
  var identities: ClosedRange<Int64> {
    let first = Int64(bitPattern: UInt64(digest) << 32)
    return first...(first | 0xFFFF_FFFF)
  }
}
