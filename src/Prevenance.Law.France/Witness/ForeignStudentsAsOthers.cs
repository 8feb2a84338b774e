namespace Prevenance.Law.France.Witness;

/// <summary>Students from outside Europe have housing aid as others have.</summary>
internal static class ForeignStudentsAsOthers
{
    public static Reading Reading { get; } = new(
        "students-from-outside-europe",
        "CCH L822-2",
        Monthly.Flag<Famille>("al_condition_etudiants_etrangers", (_, _) => true));
}
