import Intent

/// One line of the sample workspace: a company, or evidence of the company above it.
struct SampleLine: Decodable {
  struct CompanyLine: Decodable {
    let company: String
    let name: String
    let industry: String?
    let employees: String?
    let country: String?
    let owner: String?
    let tags: [String]?
    let contacts: [Contact]?

    /// How many days ago it was put on the watchlist.
    let added: Double

    /// Whether nobody has ever looked at it.
    let unseen: Bool?

    /// What the last look at a signal came to, where it found neither evidence nor nothing.
    let looks: [String: String]?
  }

  struct EvidenceLine: Decodable {
    let kind: String

    /// How many days ago it happened.
    let days: Double
    let headline: String
    let magnitude: Double?
    let confidence: Double?
    let source: String
    let url: String?
    let event: String?
    let subject: String?
  }

  let company: CompanyLine?
  let evidence: EvidenceLine?

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let isCompany = values.contains(.company)
    company = isCompany ? try CompanyLine(from: decoder) : nil
    evidence = isCompany ? nil : try EvidenceLine(from: decoder)
  }

  private enum Key: CodingKey {
    case company
  }
}
