using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Prevenance.Exchange;

namespace Prevenance.Web.Api;

/// <summary>Reads the JSON object that a request carries.</summary>
internal static class RequestDocument
{
    /// <summary>A large family over three years is a tenth of this.</summary>
    public const int LargestBytes = 1024 * 1024;

    /// <exception cref="RequestException">The body is too large, or is not a JSON object.</exception>
    public static async Task<JsonObject> Read(HttpRequest request)
    {
        try
        {
            var body = await ReadWithinLimit(request);
            return StrictJson.Parse(body.GetBuffer().AsSpan(0, (int)body.Length)) as JsonObject
                ?? throw new RequestException("attendu : un objet JSON / expected a JSON object");
        }
        catch (JsonException fault)
        {
            throw new RequestException($"JSON illisible / invalid JSON: {fault.Message}");
        }
    }

    private static async Task<MemoryStream> ReadWithinLimit(HttpRequest request)
    {
        var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(buffer)) > 0)
        {
            if (body.Length + count > LargestBytes)
                throw new RequestException("au plus 1 Mo peut être envoyé / at most 1 MB can be sent");
            body.Write(buffer, 0, count);
        }
        body.Position = 0;
        return body;
    }
}
