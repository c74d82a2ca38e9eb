import Foundation
import Intent

/// A question in the protocol of OpenAI's chat completions.
struct ChatQuestion: Encodable {
  private let model: String
  private let messages: [Message]
  private let maxTokens: Int
  private let temperature = 0
  private let stream = false
  private let responseFormat = ["type": "json_object"]

  private struct Message: Encodable {
    let role: String
    let content: String
  }

  init(about request: WritingRequest, to settings: ModelSettings) throws {
    model = settings.model
    maxTokens = settings.maxTokens
    messages = [
      Message(role: "system", content: WritingPrompt.system),
      Message(role: "user", content: try WritingPrompt.document(of: request)),
    ]
  }

  var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.keyEncodingStrategy = .convertToSnakeCase
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(self)
    }
  }
}
