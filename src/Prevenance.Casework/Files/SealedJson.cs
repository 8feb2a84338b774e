using System.Text.Json;
using System.Text.Json.Serialization;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>What is told, as it is sealed.</summary>
internal static class SealedJson
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter() } };

    public static byte[] Write<T>(this Seal seal, T told) => seal.Close(JsonSerializer.SerializeToUtf8Bytes(told, Options));

    /// <returns>What was written; nothing where another key sealed it.</returns>
    /// <exception cref="JsonException">It was not written here.</exception>
    public static T? Read<T>(this Seal seal, byte[] closed)
        where T : class => seal.TryBreak(closed) is { } plain ? JsonSerializer.Deserialize<T>(plain, Options) : null;
}
