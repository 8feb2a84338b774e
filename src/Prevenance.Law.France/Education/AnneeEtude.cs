namespace Prevenance.Law.France;

/// <summary>The year of studies that a person is in.</summary>
public enum AnneeEtude
{
    [Label("Première année de CAP", "First year of CAP"), PublicName("cap_1")]
    Cap1,

    [Label("Deuxième année de CAP", "Second year of CAP"), PublicName("cap_2")]
    Cap2,

    [Label("Seconde", "Seconde")]
    Seconde,

    [Label("Première", "Première")]
    Premiere,

    [Label("Terminale", "Terminale")]
    Terminale,

    [Label("Première année de BTS", "First year of BTS"), PublicName("bts_1")]
    Bts1,

    [Label("Deuxième année de BTS", "Second year of BTS"), PublicName("bts_2")]
    Bts2,

    [Label("Première année de classe préparatoire", "First year of preparatory class"), PublicName("cpge_1")]
    Cpge1,

    [Label("Deuxième année de classe préparatoire", "Second year of preparatory class"), PublicName("cpge_2")]
    Cpge2,

    [Label("Première année de BUT", "First year of BUT"), PublicName("but_1")]
    But1,

    [Label("Deuxième année de BUT", "Second year of BUT"), PublicName("but_2")]
    But2,

    [Label("Troisième année de BUT", "Third year of BUT"), PublicName("but_3")]
    But3,

    [Label("Première année de licence", "First year of a bachelor’s degree"), PublicName("licence_1")]
    Licence1,

    [Label("Deuxième année de licence", "Second year of a bachelor’s degree"), PublicName("licence_2")]
    Licence2,

    [Label("Troisième année de licence", "Third year of a bachelor’s degree"), PublicName("licence_3")]
    Licence3,

    [Label("Première année de master", "First year of a master’s degree"), PublicName("master_1")]
    Master1,

    [Label("Deuxième année de master", "Second year of a master’s degree"), PublicName("master_2")]
    Master2,

    [Label("Première année de doctorat", "First year of a doctorate"), PublicName("doctorat_1")]
    Doctorat1,

    [Label("Deuxième année de doctorat", "Second year of a doctorate"), PublicName("doctorat_2")]
    Doctorat2,

    [Label("Troisième année de doctorat", "Third year of a doctorate"), PublicName("doctorat_3")]
    Doctorat3,

    [Label("Autre", "Other")]
    Autre,
}
