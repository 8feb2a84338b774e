namespace Prevenance.Casework.Retention;

/// <summary>A delay that a deployment sets, and why: the register of processing asks for it.</summary>
public sealed record Delay
{
    /// <param name="length">How many days, months or years, as its setting says; above zero.</param>
    /// <param name="reason">The written reason, as it stands in the register.</param>
    /// <exception cref="RefusalException">The delay is none, or has no reason.</exception>
    public Delay(int length, string reason)
    {
        if (length <= 0 || string.IsNullOrWhiteSpace(reason))
            throw new RefusalException(new Text("un délai est au-dessus de zéro et a sa raison écrite", "a delay is above zero and has its written reason"));
        (Length, Reason) = (length, reason);
    }

    public int Length { get; }

    public string Reason { get; }
}

/// <summary>For how long things are kept.</summary>
public sealed record RetentionSettings
{
    /// <summary>Years among the active files, from the last contact that came from the person.</summary>
    public Delay ActiveYears { get; init; } = new(2, "CNIL 2021-028 et 2023-095 : deux ans après le dernier contact émanant de la personne");

    /// <summary>Years in the archive; after that the key is destroyed.</summary>
    public Delay ArchiveYears { get; init; } = new(2, "réglage de la collectivité, justifié au registre");

    /// <summary>Years that a file waits after a death.</summary>
    public Delay YearsAfterDeath { get; init; } = new(2, "droits des survivants");

    /// <summary>Months within which a request for erasure is answered.</summary>
    public Delay MonthsToAnswer { get; init; } = new(1, "RGPD, article 12, paragraphe 3");

    /// <summary>Months before erasure by which the person is told.</summary>
    public Delay MonthsOfNotice { get; init; } = new(1, "le temps pour la personne d’emporter son dossier");

    /// <summary>Months during which who was erased is not made anew without asking.</summary>
    public Delay MonthsOfErased { get; init; } = new(12, "les fichiers reçus la ramèneraient le mois suivant ; un an, puis plus rien ne reste");

    /// <summary>Days that a note stays its author's alone.</summary>
    public Delay DraftDays { get; init; } = new(60, "une note est une donnée de la personne : elle se partage ou disparaît");

    /// <summary>Days that a request to be called back waits.</summary>
    public Delay CallbackDays { get; init; } = new(30, "le temps de rappeler");

    /// <summary>The age from which a file is that of an adult, in years (Code civil, article 414).</summary>
    internal const int Majority = 18;
}
