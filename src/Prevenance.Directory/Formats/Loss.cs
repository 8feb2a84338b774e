namespace Prevenance.Directories.Formats;

/// <summary>What one format cannot say of what is known, or of what another one said.</summary>
/// <param name="Id">The identifier of the service.</param>
/// <param name="Field">What is lost.</param>
/// <param name="Because">What becomes of it.</param>
public sealed record Loss(string Id, string Field, Text Because);
