/// One of the five families of evidence that a score is made of.
package enum Signal: String, CaseIterable, Hashable, Sendable {
  case funding, hiring, news, technology, web
}

/// One value for each of the five signals.
package struct PerSignal<Value> {
  package var funding: Value
  package var hiring: Value
  package var news: Value
  package var technology: Value
  package var web: Value

  package init(funding: Value, hiring: Value, news: Value, technology: Value, web: Value) {
    self.funding = funding
    self.hiring = hiring
    self.news = news
    self.technology = technology
    self.web = web
  }

  package init(repeating value: Value) {
    self.init(funding: value, hiring: value, news: value, technology: value, web: value)
  }

  package subscript(signal: Signal) -> Value {
    get {
      switch signal {
      case .funding: funding
      case .hiring: hiring
      case .news: news
      case .technology: technology
      case .web: web
      }
    }
    set {
      switch signal {
      case .funding: funding = newValue
      case .hiring: hiring = newValue
      case .news: news = newValue
      case .technology: technology = newValue
      case .web: web = newValue
      }
    }
  }

  /// The five values in the order of the signals.
  package var values: [Value] { [funding, hiring, news, technology, web] }

  /// The same table with each value transformed.
  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> PerSignal<Other> {
    PerSignal<Other>(
      funding: try transform(funding), hiring: try transform(hiring), news: try transform(news),
      technology: try transform(technology), web: try transform(web))
  }
}

extension PerSignal: Equatable where Value: Equatable {}
extension PerSignal: Hashable where Value: Hashable {}
extension PerSignal: Sendable where Value: Sendable {}

extension PerSignal where Value == Int {
  package var sum: Int { funding + hiring + news + technology + web }
}
