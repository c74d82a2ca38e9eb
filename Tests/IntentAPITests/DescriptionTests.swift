import Foundation
import Testing

@testable import IntentAPI

@Suite struct DescriptionTests {
  @Test func `the description names every path with its methods, and no other`() async throws {
    let router = SmallWorld().router()
    let response = await router.respond(to: .fixture("GET", "/api/v1/openapi.json"))
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(response.text.utf8)) as? [String: Any])
    let paths = try #require(document["paths"] as? [String: [String: Any]])

    #expect(paths.count == 7)
    for (path, operations) in paths {
      let path = path.replacing("{job_id}", with: "bulk_00000000")
      let methods = Set(operations.keys.map { $0.uppercased() })
      let route = try #require(Route(path: path), "\(path)")
      #expect(methods == Set(route.methods).subtracting(["HEAD"]), "\(path)")
    }
  }
}
