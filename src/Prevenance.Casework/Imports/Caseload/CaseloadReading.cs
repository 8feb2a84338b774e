using Prevenance.Accounts;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Imports.Caseload;

/// <summary>What was read on a line: everything is as somebody wrote it, and nothing is compulsory.</summary>
public sealed record CaseloadReading
{
    public string? File { get; init; }

    public PersonName? UsageName { get; init; }

    public PersonName? BirthName { get; init; }

    public PersonName? FirstNames { get; init; }

    public PersonName? UsedName { get; init; }

    public Birth? Birth { get; init; }

    public IReadOnlyList<ContactMeans> Telephones { get; init; } = [];

    public IReadOnlyList<ContactMeans> Mails { get; init; } = [];

    public string? Address { get; init; }

    /// <summary>Five digits.</summary>
    public string? PostalCode { get; init; }

    public string? City { get; init; }

    /// <summary>The Insee code of the commune, where it is one of the territory.</summary>
    public string? Commune { get; init; }

    public string? Family { get; init; }

    public IReadOnlyList<Identifier> Numbers { get; init; } = [];

    public string? Referent { get; init; }

    public DateOnly? LastContact { get; init; }

    public string? Note { get; init; }

    /// <summary>Words of the line ask that the address stay hidden: to settle before it is saved.</summary>
    public bool ProposesHiddenAddress { get; init; }

    /// <summary>Whether the address may be written where the line asks that it stay hidden; nothing while nobody said.</summary>
    public bool? MayShowAddress { get; init; }

    /// <summary>Another line asks that the same address stay hidden, and nobody said that it may be written: it is written nowhere.</summary>
    public bool IsAddressOfWhoHides { get; init; }

    /// <summary>The address seems to be that of an organism which receives her post: to confirm.</summary>
    public bool ProposesDomiciliation { get; init; }

    /// <summary>Words of the line say that she died: to confirm by a human.</summary>
    public bool ProposesDeath { get; init; }

    public DateOnly? DiedOn { get; init; }

    /// <summary>Letters were repaired (« FranÃ§ois »): to confirm.</summary>
    public bool HasRepairs { get; init; }

    /// <summary>The line as a person.</summary>
    public Person ToPerson(FileKey key) => new(key)
    {
        UsageName = UsageName,
        BirthName = BirthName,
        FirstNames = FirstNames,
        UsedName = UsedName,
        Birth = Birth,
        Contacts = [.. Telephones, .. Mails],
        Identifiers = Numbers,
    };
}
