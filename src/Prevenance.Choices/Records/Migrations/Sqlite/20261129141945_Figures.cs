using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Choices.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Figures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "choices_figures",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Time = table.Column<string>(type: "TEXT", nullable: false),
                    RangeFrench = table.Column<string>(type: "TEXT", nullable: true),
                    RangeEnglish = table.Column<string>(type: "TEXT", nullable: true),
                    WhenFrench = table.Column<string>(type: "TEXT", nullable: true),
                    WhenEnglish = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_choices_figures", x => new { x.Key, x.Time });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "choices_figures");
        }
    }
}
