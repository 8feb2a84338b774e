namespace Prevenance.Directories;

/// <summary>Whose file a service was read from, where its records do not say: told wherever the service is.</summary>
/// <param name="Publisher">Who publishes the file.</param>
/// <param name="Licence">Under what terms.</param>
public sealed record Publication(string Publisher, string Licence);
