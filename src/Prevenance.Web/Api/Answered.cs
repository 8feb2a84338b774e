using System.Text.Json.Nodes;

namespace Prevenance.Web.Api;

/// <summary>What a request is answered.</summary>
/// <param name="Body">The document to send.</param>
/// <param name="Caveats">What there is to say beside it.</param>
internal sealed record Answered(JsonObject Body, Caveats Caveats);
