using Prevenance.Law.Figures;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.Tests;

/// <summary>An invented law, small enough to hold in the head: the engine is tried without any real benefit.</summary>
internal static class TinyLaw
{
    public static readonly LegalSystem System = LegalSystem.Gather([typeof(Facts), typeof(Rules)], TinyFigures.Book, [], Person.Definition, Home.Definition, Club.Definition);

    public static Month January { get; } = new(2025, 1);

    internal sealed class Person : IEntity
    {
        public static Entity Definition { get; } = Entity.Person("person", "persons", new Text("personne", "person"));
    }

    internal sealed class Home : IEntity
    {
        public static readonly Role Owner = Role.One("owner");
        public static readonly Role Partner = Role.One("partner");
        public static readonly Role Adult = Role.InTurn("adult", "adults", Owner, Partner);
        public static readonly Role Child = Role.Many("child", "children");

        public static Entity Definition { get; } = Entity.Group("home", "homes", new Text("foyer", "home"), Adult, Child);
    }

    internal sealed class Club : IEntity
    {
        public static readonly Role Member = Role.Many("member", "members");

        public static Entity Definition { get; } = Entity.Group("club", "clubs", new Text("club", "club"), Member);
    }

    internal enum Tenure
    {
        Owner,
        SocialTenant,
    }

    internal static class Facts
    {
        [Essential]
        [Label("naissance", "birth")]
        public static readonly Permanent<Person, Date> Birth = Permanent.Date<Person>("birth", @default: new DateOnly(1990, 1, 1));

        [Label("salaire", "wage")]
        public static readonly Monthly<Person, Number> Wage = Monthly.Amount<Person>("wage");

        [Repeats]
        [Label("épargne", "savings")]
        public static readonly Monthly<Person, Number> Savings = Monthly.Amount<Person>("savings");

        [Label("occupation", "tenure")]
        public static readonly Monthly<Home, Choice<Tenure>> Tenure = Monthly.Choice<Home, Tenure>("tenure");

        [Label("commune", "commune")]
        public static readonly Monthly<Home, Code> Commune = Monthly.Code<Home>("commune");

        public static readonly Monthly<Club, Number> Fee = Monthly.Amount<Club>("fee");
    }

    internal static class Rules
    {
        private static readonly FigureFile File = TinyFigures.Book["tiny"];

        [Label("âge", "age")]
        public static readonly Monthly<Person, Number> Age = Monthly.Number<Person>("age", (person, month) => Facts.Birth[person].CompletedYears(month.FirstDay));

        [Label("ressources", "resources")]
        public static readonly Monthly<Home, Number> Resources = Monthly.Amount<Home>(
            "resources", (home, month) => month.Preceding(3).Sum(m => home.Members<Person>().Sum(person => Facts.Wage[person, m])) / 3);

        [Benefit, Right]
        [Label("allocation", "grant")]
        [Article("TINY", "1")]
        public static readonly Monthly<Home, Number> Grant = Monthly.Amount<Home>("grant", (home, month) =>
        {
            var children = home.Members<Person>(Home.Child).Count(child => Age[child, month] < 20);
            var ceiling = File["ceiling"][month].As("plafond", "ceiling");
            return When(children < 1, 0)
                .When(Resources[home, month] < ceiling, children * File["per_child"][month])
                .Otherwise(0);
        });

        [Benefit]
        [Label("complément", "top-up")]
        public static readonly Monthly<Home, Number> TopUp = Monthly.Amount<Home>(
            "top_up", (home, month) => Positive(File["floor"][month] - Resources[home, month] - month.Preceding(1).Sum(m => Grant[home, m])));

        public static readonly Monthly<Home, Number> CountedGrant = Monthly.Amount<Home>("counted_grant", (home, month) => Grant.WhereCovered(home, month));

        public static readonly Yearly<Person, Number> Tax = Yearly.Amount<Person>(
            "tax", (person, year) => File.Scale("tax")[year].Marginal(year.Months.Sum(month => Facts.Wage[person, month])));

        public static readonly Monthly<Home, Number> RentHelp = Monthly.Amount<Home>(
            "rent_help", (home, month) => File.Table("rent_help")[month].For(Facts.Tenure[home, month]));

        public static readonly Monthly<Person, Number> RankByAge = Monthly.Number<Person>(
            "rank_by_age", (person, month) => person.In<Home>().Members<Person>().Rank(member => -Age[member, month], _ => true));

        public static readonly Monthly<Home, Number> FeeOfOwner = Monthly.Amount<Home>(
            "fee_of_owner", (home, month) => Facts.Fee[home.Member<Person>(Home.Owner).In<Club>(), month]);

        public static readonly Monthly<Home, Number> PartnerAge = Monthly.Number<Home>(
            "partner_age", (home, month) => Age[home.Member<Person>(Home.Partner), month]);

        public static readonly Monthly<Home, Flag> InRhone = Monthly.Flag<Home>("in_rhone", (home, month) => Facts.Commune[home, month].StartsWith("69"));

        public static readonly Monthly<Home, Number> Mixed = Monthly.Amount<Home>("mixed", (home, month) => Resources[home, month] + Facts.Fee[new Subject<Club>(home.Graph), month]);

        public static readonly Monthly<Home, Number> Egg = Monthly.Amount<Home>("egg", (home, month) => Hen![home, month] + 1);

        public static readonly Monthly<Home, Number> Hen = Monthly.Amount<Home>("hen", (home, month) => Egg[home, month] + 1);
    }

    /// <summary>A home of one adult and some children, all in one club.</summary>
    public static SituationBuilder Family(string id = "a", double wage = 0, params DateOnly[] births)
    {
        var builder = new SituationBuilder(System);
        Add(builder, id, wage, births);
        return builder;
    }

    public static void Add(SituationBuilder builder, string id, double wage, params DateOnly[] births)
    {
        builder.Add(Person.Definition, id);
        var children = births.Select((birth, i) => (id: $"{id}.{i}", birth)).ToList();
        children.ForEach(child => builder.Add(Person.Definition, child.id));
        builder.Add(Home.Definition, id);
        builder.Add(Club.Definition, id);
        builder.Place(Home.Definition, id, Home.Adult, id);
        builder.Place(Club.Definition, id, Club.Member, id);
        builder.Give(Facts.Birth, id, Period.Forever, DayCode.Of(new DateOnly(1985, 5, 5)));
        foreach (var (child, birth) in children)
        {
            builder.Place(Home.Definition, id, Home.Child, child);
            builder.Place(Club.Definition, id, Club.Member, child);
            builder.Give(Facts.Birth, child, Period.Forever, DayCode.Of(birth));
        }
        builder.Give(Facts.Wage, id, new Year(2024), wage * 12);
        builder.Give(Facts.Wage, id, new Year(2025), wage * 12);
    }

    public static double Ask(Situation situation, Variable variable, Period period, int lane = 0) =>
        new Calculator().Calculate(situation, Request.For([new VariableAt(variable, period)])).Value(new VariableAt(variable, period), lane);
}

/// <summary>The figures of the invented law, apart from it: rules read them while the law is still being gathered.</summary>
internal static class TinyFigures
{
    public static readonly FigureBook Book = FigureBook.Load(Path.Combine(AppContext.BaseDirectory, "TinyLaw"));
}
