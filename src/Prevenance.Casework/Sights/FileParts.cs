using Prevenance.Casework.People;

namespace Prevenance.Casework.Sights;

/// <summary>What the things that a file holds are, for who may see them.</summary>
public static class FileParts
{
    /// <summary>The part that the journal names where a hidden address is asked to be shown.</summary>
    public const string Hidden = "hidden address";

    /// <summary>Facts that tell where somebody lives, or may: the free words of an import among them.</summary>
    private static readonly HashSet<string> OfAddress = new(StringComparer.Ordinal)
    {
        "adresse", "code_postal", "ville", "commune", "depcom", "code_insee", "adresse_precedente", "lieu_de_vie", "hebergement", "observations",
    };

    private static readonly HashSet<string> OfChildDays = new(StringComparer.Ordinal) { "ecole", "etablissement_scolaire", "jours_de_residence", "creche" };

    /// <summary>What a fact is, by what it is about. Where letters go says how she is reached, and not where she lives.</summary>
    /// <param name="what">The public name of its variable.</param>
    public static PartKind OfFact(string what) =>
        OfAddress.Contains(what) ? PartKind.Address
        : OfChildDays.Contains(what) ? PartKind.ChildDays
        : what.StartsWith("domiciliation", StringComparison.Ordinal) ? PartKind.Reach
        : PartKind.Money;

    /// <summary>What a means of contact is: a postal address tells where she lives, and so may whatever was noted as a number and is none.</summary>
    public static PartKind Of(ContactMeans means) => means.Kind == MeansKind.Post || MeansRules.WhatIsWrong(means.Kind, means.Value) is not null ? PartKind.Address : PartKind.Reach;
}
