/// What a file may say of a company, each with the names that exports give it.
enum AccountField: Int, FieldName {
  case domain, name, tags, owner, industry, employees, country
  case latestAmount, latestDate, latestRound
  case lastAmount, lastDate, lastRound
  case firstName, lastName, fullName, title, phone, email
  case contacts

  var names: [String] {
    switch self {
    case .domain:
      [
        "domain", "company domain name", "company domain", "account domain", "primary domain",
        "website", "website url", "company website", "company url", "homepage url", "url", "web",
      ]
    case .name:
      [
        "company name", "company", "account name", "account", "organization name",
        "organisation name", "organization", "company name for emails", "name",
      ]
    case .tags: ["tags", "tag", "lists", "list", "labels", "segment"]
    case .owner: ["account owner", "company owner", "owner", "record owner", "contact owner"]
    case .industry: ["industry"]
    case .employees: ["employees", "number of employees", "company size"]
    case .country:
      ["country", "company country", "country/region", "billing country"]
    case .latestAmount: ["latest funding amount"]
    case .latestDate: ["last raised at"]
    case .latestRound: ["latest funding"]
    case .lastAmount: ["last funding amount"]
    case .lastDate: ["last funding date"]
    case .lastRound: ["last funding type"]
    case .firstName: ["first name"]
    case .lastName: ["last name"]
    case .fullName: ["full name"]
    case .title: ["title", "job title"]
    case .phone:
      [
        "work direct phone", "mobile phone", "phone", "phone number", "corporate phone",
        "home phone", "other phone", "company phone",
      ]
    case .email: ["email", "email address", "work email", "secondary email"]
    case .contacts: ["contacts"]
    }
  }
}
