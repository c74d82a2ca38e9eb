/// Why a text is no company's domain; each case carries what was read.
package enum DomainError: Error, Hashable, Sendable {
  case empty
  case noDot(String)
  case emptyLabel(String)
  case tooLong(String)
  case characters(String)
  case address(String)
  case local(String)
  case email(String)
  case freeMail(String)
  case page(String)
  case shortener(String)
}

extension DomainError: CustomStringConvertible {
  /// One sentence for people, without a full stop.
  package var description: String {
    switch self {
    case .empty: "there is no domain"
    case .noDot(let text): "\(quoted(text)) has no dot; a domain looks like stripe.com"
    case .emptyLabel(let text): "\(quoted(text)) has nothing between two dots"
    case .tooLong(let text): "\(quoted(text)) is too long for a domain"
    case .characters(let text):
      "\(quoted(text)) has characters that no domain has; letters, digits and hyphens are allowed"
    case .address(let text): "\(quoted(text)) is an IP address, not a company's domain"
    case .local(let text): "\(quoted(text)) is this machine, not a company's domain"
    case .email(let text): "\(quoted(text)) is an e-mail address; give what follows the @"
    case .freeMail(let text): "\(quoted(text)) is a mail provider, not the company's own domain"
    case .page(let text): "a page on \(quoted(text)) is not the company's own domain"
    case .shortener(let text): "\(quoted(text)) is a link shortener; give where it leads"
    }
  }

  private func quoted(_ text: String) -> String {
    let shown = text.oneLine
    return shown.count > 60 ? "\"\(shown.prefix(57))...\"" : "\"\(shown)\""
  }
}
