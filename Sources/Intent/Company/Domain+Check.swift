extension Domain {
  /// Refuses what cannot be a company's domain.
  static func check(_ host: String) throws(DomainError) {
    guard !host.isEmpty else { throw .empty }
    guard host.utf8.count <= 253 else { throw .tooLong(host) }
    if host == "localhost" || host.hasSuffix(".localhost") { throw .local(host) }
    var length = 0
    var dots = 0
    var previous = UInt8(ascii: ".")
    var lastLabelIsNumber = true
    for byte in host.utf8 {
      switch byte {
      case UInt8(ascii: "."):
        guard length > 0 else { throw .emptyLabel(host) }
        guard previous != UInt8(ascii: "-") else { throw .characters(host) }
        dots += 1
        length = 0
        lastLabelIsNumber = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): length += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        length += 1
        lastLabelIsNumber = false
      case UInt8(ascii: "-") where length > 0:
        length += 1
        lastLabelIsNumber = false
      default: throw .characters(host)
      }
      guard length <= 63 else { throw .tooLong(host) }
      previous = byte
    }
    guard length > 0 else { throw .emptyLabel(host) }
    guard previous != UInt8(ascii: "-") else { throw .characters(host) }
    guard dots > 0 else { throw .noDot(host) }
    guard !lastLabelIsNumber, !endsInHexadecimal(host) else { throw .address(host) }
    if freeMailHosts.contains(host) { throw .freeMail(host) }
    if linkShorteners.contains(host) { throw .shortener(host) }
  }

  /// Whether the last label is a number such as `0x7f`; addresses are written so too: URL Standard,
  /// "ends in a number".
  private static func endsInHexadecimal(_ host: String) -> Bool {
    guard let dot = host.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let label = host[dot...].dropFirst()
    return label.hasPrefix("0x") && label.dropFirst(2).allSatisfy(\.isHexDigit)
  }

  /// Whether a path under this host is the page of somebody who does not own the host.
  static func isSomebodysPage(_ host: String) -> Bool {
    pageHosts.contains(host) || pageHosts.contains { host.hasSuffix("." + $0) }
  }

  private static let freeMailHosts: Set<String> = [
    "aol.com", "fastmail.com", "freenet.de", "free.fr", "gmail.com", "gmx.at", "gmx.ch", "gmx.com",
    "gmx.de", "gmx.net", "googlemail.com", "hey.com", "hotmail.co.uk", "hotmail.com", "hotmail.de",
    "hotmail.fr", "icloud.com", "laposte.net", "libero.it", "live.com", "mac.com", "mail.com",
    "mail.ru", "me.com", "msn.com", "naver.com", "orange.fr", "outlook.com", "outlook.de",
    "pm.me", "posteo.de", "proton.me", "protonmail.com", "qq.com", "rediffmail.com", "t-online.de",
    "tutanota.com", "wanadoo.fr", "web.de", "yahoo.co.jp", "yahoo.co.uk", "yahoo.com", "yahoo.de",
    "yahoo.fr", "yandex.com", "yandex.ru", "ymail.com", "zohomail.com", "126.com", "163.com",
  ]

  private static let linkShorteners: Set<String> = [
    "bit.ly", "buff.ly", "cutt.ly", "fb.me", "goo.gl", "is.gd", "lnkd.in", "ow.ly", "rb.gy",
    "rebrand.ly", "shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "youtu.be",
  ]

  private static let pageHosts: Set<String> = [
    "about.me", "angel.co", "bsky.app", "crunchbase.com", "facebook.com", "g.page", "github.com",
    "instagram.com", "linkedin.com", "linktr.ee", "medium.com", "pinterest.com", "reddit.com",
    "sites.google.com", "t.me", "threads.net", "tiktok.com", "twitter.com", "wellfound.com",
    "x.com", "xing.com", "yelp.com", "youtube.com",
  ]
}
