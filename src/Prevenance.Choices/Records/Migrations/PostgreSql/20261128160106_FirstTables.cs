using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Choices.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FirstTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "choices_sheets",
                columns: table => new
                {
                    Team = table.Column<string>(type: "text", nullable: false),
                    KeptOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Typed = table.Column<string>(type: "text", nullable: false),
                    Week = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_choices_sheets", x => x.Team);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "choices_sheets");
        }
    }
}
