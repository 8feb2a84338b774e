using Prevenance.Accounts;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>A person of a household of the flow. Neither her sex, her title nor her social security number is read.</summary>
public sealed record RsaPerson
{
    /// <summary>NOM, which the format cuts at 28 letters.</summary>
    public required PersonName UsageName { get; init; }

    /// <summary>NOMNAI.</summary>
    public required PersonName BirthName { get; init; }

    /// <summary>PRENOM, PRENOM2 and PRENOM3.</summary>
    public required PersonName FirstNames { get; init; }

    /// <summary>DTNAI; the first of January is what registers write when they do not know.</summary>
    public required Birth Birth { get; init; }

    /// <summary>ROLEPERS for the RSA: DEM, CJT, ENF, AUT.</summary>
    public required string Role { get; init; }

    /// <summary>TOPRESPDOS: who answers for the file.</summary>
    public bool IsResponsible { get; init; }

    /// <summary>TOPPERSDRODEVORSA: bound to the duties of the RSA; nothing where the flow does not say.</summary>
    public bool? HasDuties { get; init; }

    /// <summary>NUMDEMRSAPRECE: the number of the demand that she was in before.</summary>
    public string? PrecedingDemand { get; init; }

    /// <summary>Neither a child nor somebody else in charge: in real flows every adult may be CJT, and none DEM.</summary>
    public bool IsAdult => Role is "DEM" or "CJT";

    /// <summary>First names and surname, as a page may show them.</summary>
    public string Shown => $"{FirstNames.Shown} {UsageName.Shown}";

    public Person ToPerson(FileKey key) => new(key) { UsageName = UsageName, BirthName = BirthName, FirstNames = FirstNames, Birth = Birth };

    /// <summary>The same with the number of the household's file, as searches compare; nothing of it where that was a social security number.</summary>
    internal Person ToPerson(FileKey key, RsaHousehold household) =>
        household.HadNirForMatricule ? ToPerson(key) : ToPerson(key) with { Identifiers = [new Identifier(household.Key.Organism.Split(' ')[0], household.Key.Matricule)] };
}
