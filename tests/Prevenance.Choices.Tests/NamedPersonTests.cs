namespace Prevenance.Choices.Tests;

/// <summary>What looks like the name of somebody is asked about where people write freely, and never refused.</summary>
public class NamedPersonTests
{
    [Theory]
    [InlineData("J’en ai parlé à Jean Exemple, qui est d’accord", "Jean Exemple")]
    [InlineData("Jean Exemple l’a dit", "Jean Exemple")]
    [InlineData("Avec Marie-Claude Témoin, on ouvre", "Marie-Claude Témoin")]
    [InlineData("Selon EXEMPLE Jean", "EXEMPLE Jean")]
    [InlineData("Selon Jean EXEMPLE", "Jean EXEMPLE")]
    [InlineData("Fatou el Exemple le sait", "Fatou el Exemple")]
    [InlineData("Le directeur, Élie Témoin-Exemple", "Élie Témoin-Exemple")]
    [InlineData("À l’hôpital Jean Exemple", "Jean Exemple")]
    [InlineData("M. Exemple le sait", "M. Exemple")]
    [InlineData("écrire à qui@exemple.fr", "qui@exemple.fr")]
    public void What_looks_like_a_name_is_asked_about(string words, string expected) => Assert.Equal(expected, NamedPerson.MaybeIn(words));

    [Theory]
    [InlineData("Une demi-journée par mois, sans rien remplir.")]
    [InlineData("Les Minguettes attendent, la Métropole aussi.")]
    [InlineData("France Travail et la CAF répondent. Nous non.")]
    [InlineData("Le Grand Lyon ferme à midi.")]
    [InlineData("La CAF de Lyon, le RSA et la PMI")]
    [InlineData("Open the counter on Tuesdays. The Métropole decides.")]
    [InlineData("Ouvrir. Fermer. Attendre.")]
    public void Words_that_begin_a_sentence_and_names_of_institutions_are_not(string words) => Assert.Null(NamedPerson.MaybeIn(words));
}
