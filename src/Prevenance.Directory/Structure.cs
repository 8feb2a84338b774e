namespace Prevenance.Directories;

/// <summary>An organisation, or a place of one, that runs services, as one source tells it.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Name">What it is called.</param>
public sealed record Structure(string Id, string Source, string Name)
{
    /// <summary>The fourteen digits that Sirene knows it, or its seat, by.</summary>
    public string? Siret { get; init; }

    public Location? Location { get; init; }

    public IReadOnlyList<string> Telephones { get; init; } = [];

    public IReadOnlyList<Mail> Mails { get; init; } = [];

    public DateOnly? Updated { get; init; }
}
