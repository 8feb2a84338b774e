using System.Text.RegularExpressions;
using Prevenance.Choices.Booklet;

namespace Prevenance.Choices.Tests;

/// <summary>Nothing that the system says on choices says what to choose.</summary>
public partial class PrescriptionTests
{
    [Theory]
    [InlineData("On doit ouvrir", Language.French)]
    [InlineData("On devra ouvrir", Language.French)]
    [InlineData("On devrait ouvrir", Language.French)]
    [InlineData("Les équipes doivent ouvrir", Language.French)]
    [InlineData("Nous ne devons rien fermer", Language.French)]
    [InlineData("La Métropole devrait ouvrir", Language.French)]
    [InlineData("L’équipe doit au moins 2 heures à chacun", Language.French)]
    [InlineData("Qu’il faille ouvrir", Language.French)]
    [InlineData("Il aurait fallu ouvrir", Language.French)]
    [InlineData("Mieux vaudrait ouvrir", Language.French)]
    [InlineData("Il vaudrait mieux ouvrir", Language.French)]
    [InlineData("Ouvrir vaut mieux", Language.French)]
    [InlineData("Il conviendrait d’ouvrir", Language.French)]
    [InlineData("Il ne leur convient pas de fermer", Language.French)]
    [InlineData("Ouvrir s’imposerait", Language.French)]
    [InlineData("Cette semaine optimise le temps", Language.French)]
    [InlineData("Une optimisation du temps", Language.French)]
    [InlineData("L’équipe aurait tout intérêt à ouvrir", Language.French)]
    [InlineData("Il est urgent d’ouvrir", Language.French)]
    [InlineData("Il serait essentiel que l’on ouvre", Language.French)]
    [InlineData("Fermer est déconseillé", Language.French)]
    [InlineData("Une réponse à privilégier", Language.French)]
    [InlineData("Il va falloir ouvrir", Language.French)]
    [InlineData("L’équipe va devoir ouvrir", Language.French)]
    [InlineData("Elle aurait dû ouvrir", Language.French)]
    [InlineData("Il y a lieu d’ouvrir", Language.French)]
    [InlineData("L’équipe ferait mieux d’ouvrir", Language.French)]
    [InlineData("Elle gagnerait à ouvrir", Language.French)]
    [InlineData("Il est absolument nécessaire d’ouvrir", Language.French)]
    [InlineData("Il est grand temps d’ouvrir", Language.French)]
    [InlineData("Il vaudrait donc mieux ouvrir", Language.French)]
    [InlineData("Fermer est fortement déconseillé, ouvrir fortement conseillé", Language.French)]
    [InlineData("C’est la seule solution", Language.French)]
    [InlineData("Une demi-journée incontournable", Language.French)]
    [InlineData("Ce choix mérite d’être retenu", Language.French)]
    [InlineData("Nous proposons d’ouvrir", Language.French)]
    [InlineData("The team shall open", Language.English)]
    [InlineData("It is high time to open", Language.English)]
    [InlineData("It would do well to open", Language.English)]
    [InlineData("There is no choice but to open", Language.English)]
    [InlineData("The right choice is to open", Language.English)]
    [InlineData("The most effective answer", Language.English)]
    [InlineData("Il faudrait ouvrir", Language.French)]
    [InlineData("la meilleure réponse", Language.French)]
    [InlineData("Recommandé par l’équipe", Language.French)]
    [InlineData("une solution optimale", Language.French)]
    [InlineData("Le bon choix est d’ouvrir", Language.French)]
    [InlineData("La bonne décision est d’ouvrir", Language.French)]
    [InlineData("Voilà une bonne piste", Language.French)]
    [InlineData("Le choix évident, c’est d’ouvrir", Language.French)]
    [InlineData("Une option raisonnable", Language.French)]
    [InlineData("Ouvrir s’avère judicieux", Language.French)]
    [InlineData("Rien ne vaut une demi-journée", Language.French)]
    [InlineData("C’est la voie à suivre", Language.French)]
    [InlineData("La réponse la plus judicieuse", Language.French)]
    [InlineData("Le plus sage est d’attendre", Language.French)]
    [InlineData("L’unique issue", Language.French)]
    [InlineData("Il y a urgence à ouvrir", Language.French)]
    [InlineData("Ouvrir sans hésiter", Language.French)]
    [InlineData("On aurait tort de fermer", Language.French)]
    [InlineData("Un rendez-vous à ne pas manquer", Language.French)]
    [InlineData("Notre devoir est d’ouvrir", Language.French)]
    [InlineData("Une piste à favoriser", Language.French)]
    [InlineData("Un accueil à généraliser", Language.French)]
    [InlineData("Nous exhortons à ouvrir", Language.French)]
    [InlineData("Nous encourageons l’ouverture", Language.French)]
    [InlineData("N’hésitez pas à ouvrir", Language.French)]
    [InlineData("Préférez le mardi", Language.French)]
    [InlineData("Évitez de fermer", Language.French)]
    [InlineData("The right thing is to open", Language.English)]
    [InlineData("A must-have for teams", Language.English)]
    [InlineData("The preferable answer", Language.English)]
    [InlineData("It is preferable to open", Language.English)]
    [InlineData("An early contact is a must", Language.English)]
    [InlineData("Opening makes good sense to everyone, it makes sense to open", Language.English)]
    [InlineData("This is a no-brainer", Language.English)]
    [InlineData("We encourage opening", Language.English)]
    [InlineData("Officials are urged to open", Language.English)]
    [InlineData("Don't hesitate to open", Language.English)]
    [InlineData("Make sure to open", Language.English)]
    [InlineData("It pays to open", Language.English)]
    [InlineData("They are well advised to open", Language.English)]
    [InlineData("It would be wiser to open", Language.English)]
    [InlineData("Counters are best kept open", Language.English)]
    [InlineData("A counter to be avoided", Language.English)]
    [InlineData("The preferred option", Language.English)]
    [InlineData("Prioritise early contacts", Language.English)]
    [InlineData("Opening is essential", Language.English)]
    [InlineData("This is the way forward", Language.English)]
    [InlineData("Opt for Tuesdays", Language.English)]
    [InlineData("The sensible approach", Language.English)]
    [InlineData("The only way", Language.English)]
    [InlineData("The top pick", Language.English)]
    [InlineData("The most sensible answer", Language.English)]
    // A word is the same with another space or apostrophe, with accents apart, or cut where nobody sees it.
    [InlineData("Il\u00a0faut ouvrir", Language.French)]
    [InlineData("Il  faut ouvrir", Language.French)]
    [InlineData("Ce choix s'impose", Language.French)]
    [InlineData("Pre\u0301conise\u0301 par l’équipe", Language.French)]
    [InlineData("Recomm\u00adandé par l’équipe", Language.French)]
    [InlineData("sh\u200bould open", Language.English)]
    [InlineData("You should open", Language.English)]
    [InlineData("the best answer", Language.English)]
    [InlineData("Recommended", Language.English)]
    [InlineData("The team must open", Language.English)]
    [InlineData("It mustn't close", Language.English)]
    [InlineData("The team has to open", Language.English)]
    [InlineData("Teams have to open", Language.English)]
    [InlineData("The Métropole needs to open", Language.English)]
    [InlineData("What we have to do is to open", Language.English)]
    [InlineData("It ought to open", Language.English)]
    [InlineData("They'd better open", Language.English)]
    [InlineData("It would be better to open", Language.English)]
    [InlineData("It is vital that it opens", Language.English)]
    [InlineData("This optimises time", Language.English)]
    [InlineData("To close is inadvisable", Language.English)]
    [InlineData("an optimal week", Language.English)]
    public void A_word_that_prescribes_is_seen(string text, Language language) => Assert.NotEmpty(Prescriptions.In(text, language));

    [Theory]
    [InlineData("On ouvre, ou non : l’équipe décide", Language.French)]
    [InlineData("Une dette, et ce qui est dû", Language.French)]
    [InlineData("Le devoir de répondre, et les devoirs de chacun", Language.French)]
    [InlineData("Répondre sans devoir choisir", Language.French)]
    [InlineData("La caisse est tenue de répondre en deux mois", Language.French)]
    [InlineData("Elle doit 300 € à son bailleur", Language.French)]
    [InlineData("Il doit encore deux loyers", Language.French)]
    [InlineData("Faut-il ouvrir ?", Language.French)]
    [InlineData("Qui doit-on prévenir, et quand devrait-on le faire ?", Language.French)]
    [InlineData("Peu s’en faut", Language.French)]
    [InlineData("Dans le meilleur des cas", Language.French)]
    [InlineData("Ce que la caisse doit à chacun", Language.French)]
    [InlineData("Le foyer doit son loyer de mars", Language.French)]
    [InlineData("Celles et ceux qui doivent se lever la nuit", Language.French)]
    [InlineData("Le temps qu’il faut", Language.French)]
    [InlineData("Une recommandation de la Cour des comptes", Language.French)]
    [InlineData("Un envoi recommandé", Language.French)]
    [InlineData("20 % had to wait two weeks", Language.English)]
    [InlineData("People who need to move", Language.English)]
    [InlineData("At best, two weeks", Language.English)]
    [InlineData("Avec optimisme, ou non", Language.French)]
    [InlineData("Une lettre recommandée, ou l’envoi en recommandé", Language.French)]
    [InlineData("Les papiers nécessaires", Language.French)]
    [InlineData("Le rendez-vous est devant la maison", Language.French)]
    [InlineData("Le conseiller et la conseillère", Language.French)]
    [InlineData("Shoulder to shoulder, they decide", Language.English)]
    [InlineData("A must-see, with mustard", Language.English)]
    [InlineData("What has to do with law", Language.English)]
    [InlineData("All that they have to live on", Language.English)]
    [InlineData("Their need to rest", Language.English)]
    [InlineData("It is important to them", Language.English)]
    [InlineData("The fund is bound to answer within two months", Language.English)]
    [InlineData("It gets better by itself", Language.English)]
    [InlineData("With optimism, or not", Language.English)]
    [InlineData("An adviser and an advisory board", Language.English)]
    [InlineData("Une bonne part des foyers, et la mesure de chacun", Language.French)]
    [InlineData("Les voies que chacun choisit, utiles ou non", Language.French)]
    [InlineData("They prefer to wait, or not", Language.English)]
    [InlineData("The only site of the commune, on the right side of the river", Language.English)]
    public void A_word_that_leaves_the_choice_open_is_not(string text, Language language) => Assert.Empty(Prescriptions.In(text, language));

    [Fact]
    public void No_lesson_says_what_to_choose()
    {
        var book = LessonBook.Read(LessonBook.OwnFolder);
        var today = new DateOnly(2026, 11, 28);
        Assert.Equal([], Prescriptions.In(new Text(BookletMarkdown.Write(book, Language.French, today), BookletMarkdown.Write(book, Language.English, today))));
    }

    [Fact]
    public void No_text_of_the_code_says_what_to_choose()
    {
        var files = Folders().SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)).Where(IsWritten).ToList();
        Assert.NotEmpty(files);
        // A literal may be in either language: it is held to both.
        Assert.Equal([], files.SelectMany(path => Literals(File.ReadAllText(path)).SelectMany(text => Prescriptions.In(new Text(text, text)).Select(word => $"{Path.GetFileName(path)}: {word} – {text}"))));
    }

    /// <summary>Where the system speaks of choices.</summary>
    private static IEnumerable<string> Folders()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Prevenance.slnx")))
            root = root.Parent!;
        return new[] { "src/Prevenance.Choices", "src/Prevenance.Cli/Verbs/Choices" }.Select(folder => Path.Combine(root.FullName, folder));
    }

    private static bool IsWritten(string path) => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static IEnumerable<string> Literals(string code) => Literal().Matches(Comment().Replace(code, "")).Select(match => match.Value);

    [GeneratedRegex("""
        "(?:[^"\\\n]|\\.)*"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    [GeneratedRegex("^ *//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
