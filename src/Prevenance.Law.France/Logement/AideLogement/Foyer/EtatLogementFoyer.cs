namespace Prevenance.Law.France;

/// <summary>Whether a student's room has been renovated.</summary>
public enum EtatLogementFoyer
{
    [Label("Non renseigné", "Not said")]
    NonRenseigne,

    [Label("Logement réhabilité", "Renovated")]
    LogementRehabilite,

    [Label("Logement non réhabilité", "Not renovated")]
    LogementNonRehabilite,
}
