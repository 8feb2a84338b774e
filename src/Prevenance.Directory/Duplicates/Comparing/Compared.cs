using Prevenance.Directories.Contacts;

namespace Prevenance.Directories.Duplicates.Comparing;

/// <summary>A structure as it is compared.</summary>
internal sealed class Compared
{
    private const int SirenLength = 9;
    private const int SiretLength = 14;

    public Compared(Structure structure, int rank)
    {
        (Structure, Rank) = (structure, rank);
        Name = StructureName.Read(structure.Name, structure.Location?.City);
        Address = StreetAddress.Read(structure.Location);
        Siret = structure.Siret is { Length: SiretLength } siret ? siret : null;
        Telephones = [.. structure.Telephones.Select(Contacts.Telephones.Digits)];
        Mails = [.. structure.Mails.Select(mail => mail.Address.ToLowerInvariant())];
    }

    public Structure Structure { get; }

    /// <summary>Its place in the file.</summary>
    public int Rank { get; }

    public StructureName Name { get; }

    public StreetAddress? Address { get; }

    public string? Siret { get; }

    public string? Siren => Siret?[..SirenLength];

    public IReadOnlyList<string> Telephones { get; }

    public IReadOnlyList<string> Mails { get; }

    public string? Commune => Structure.Location?.CommuneCode ?? Structure.Location?.PostalCode;

    /// <summary>What it must share with another to be compared with it at all.</summary>
    public IEnumerable<string> Keys()
    {
        if (Siren is { } siren)
            yield return $"siren {siren}";
        if (Address is { } address)
            yield return $"address {address}";
        foreach (var number in Telephones)
            yield return $"telephone {number}";
        foreach (var mail in Mails)
            yield return $"mail {mail}";
        if (Commune is { } commune)
            yield return $"name {string.Join(' ', Name.Core.Order(StringComparer.Ordinal))} {commune}";
    }
}
