namespace Prevenance.Law.France;

/// <summary>What a loan has paid for.</summary>
public enum EtatLogement
{
    [Label("Non renseigné", "Not said")]
    NonRenseigne,

    [Label("Construction ou achat d’un logement neuf", "Building or buying a new dwelling")]
    ConstructionAcquisitionLogementNeuf,

    [Label("Achat et travaux d’amélioration", "Buying and improving")]
    AcquisitionAmelioration,

    [Label("Achat d’un logement existant, sans travaux", "Buying an existing dwelling, without works")]
    AcquisitionSansAmeliorationLogementExistant,

    [Label("Travaux d’amélioration", "Improvement works")]
    Amelioration,

    [Label("Agrandissement ou aménagement", "Extension or conversion")]
    AgrandissementAmenagement,
}
