namespace Prevenance.Law.France;

/// <summary>What a person mainly does.</summary>
public enum Activite
{
    [Label("En emploi", "Working")]
    Actif,

    [Label("Au chômage", "Unemployed")]
    Chomeur,

    [Label("Élève ou étudiant", "Pupil or student")]
    Etudiant,

    [Label("À la retraite", "Retired")]
    Retraite,

    [Label("Autre situation", "Something else")]
    Inactif,
}
