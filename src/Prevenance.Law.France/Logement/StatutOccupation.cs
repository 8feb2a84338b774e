namespace Prevenance.Law.France;

/// <summary>On what ground a household lives in its dwelling.</summary>
public enum StatutOccupation
{
    [Label("Non renseigné", "Not said")]
    NonRenseigne,

    [Label("Accédant à la propriété", "First-time buyer with a loan")]
    PrimoAccedant,

    [Label("Propriétaire", "Owner")]
    Proprietaire,

    [Label("Locataire d’un logement HLM ou conventionné", "Tenant of social housing")]
    LocataireHlm,

    [Label("Locataire d’un logement vide", "Tenant, unfurnished")]
    LocataireVide,

    [Label("Locataire d’un logement meublé", "Tenant, furnished")]
    LocataireMeuble,

    [Label("Hébergé gratuitement", "Housed for free")]
    LogeGratuitement,

    [Label("Résident d’un foyer ou d’une résidence", "Resident of a hostel")]
    LocataireFoyer,

    [Label("Sans domicile stable", "Without a stable home")]
    SansDomicile,
}
